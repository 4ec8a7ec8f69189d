/** The script of the reading view that is there from the beginning, as one file. */
import '../page/theme.ts';
import '../../citations/load-cards.ts';
import { atFirstSign } from '../page/at-first-sign.ts';
import { layOutWhatWaits } from '../page/lay-out.ts';
import './basis.ts';
import './marked.ts';
import './place.ts';

layOutWhatWaits('.text p, .notes li, .references li, .downloads');

atFirstSign(() => import('./while-reading.ts'));
