/** The script of the reading view that is there from the beginning, as one file. */
import '../page/theme.ts';
import '../../citations/load-cards.ts';
import { atFirstSign } from '../page/at-first-sign.ts';
import './basis.ts';
import './lay-out.ts';
import './marked.ts';
import './place.ts';

atFirstSign(() => import('./while-reading.ts'));
