/** All script of the ledger, as one file. */
import '../page/theme.ts';
import { atFirstSign } from '../page/at-first-sign.ts';
import './filtering.ts';

atFirstSign(async () => (await import('../../citations/citing/add-buttons.ts')).addButtons());
