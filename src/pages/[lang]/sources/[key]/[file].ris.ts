import { sourceFiles } from '../../../../downloads/bibliography/endpoints.ts';

export const { getStaticPaths, GET } = sourceFiles('ris');
