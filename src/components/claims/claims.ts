/** All script of the ledger, as one file. */
import '../page/theme.ts';
import { atFirstSign } from '../page/at-first-sign.ts';
import { layOutWhatWaits } from '../page/lay-out.ts';
import './filtering.ts';

layOutWhatWaits('.evidence figure, .claims-of li');

atFirstSign(async () => (await import('../../citations/citing/add-buttons.ts')).addButtons());
