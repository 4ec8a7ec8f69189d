/** What only somebody who reads needs. */
import { addButtons } from '../../citations/citing/add-buttons.ts';
import './outline.ts';

await addButtons();
