/** All script of the reading view, as one file. */
import '../page/theme.ts';
import '../../citations/citation-cards.ts';
import './basis.ts';
import './place.ts';
