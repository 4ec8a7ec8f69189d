import { afterAll, afterEach } from 'vitest';
import { disconnect, expectQuiet } from './page.ts';

afterEach(expectQuiet);
afterAll(disconnect);
