/** All script of the reading view, as one file. */
import '../page/theme.ts';
import '../../citations/load-cards.ts';
import '../../citations/citing/load-citing.ts';
import './basis.ts';
import './place.ts';
import './marked.ts';
