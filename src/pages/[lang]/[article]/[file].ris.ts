import { articleFiles } from '../../../downloads/bibliography/endpoints.ts';

export const { getStaticPaths, GET } = articleFiles('ris');
