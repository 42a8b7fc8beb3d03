import { join } from 'node:path';
import { ROOT } from '../../../scripts/steps.mjs';

/** The folder of the pages that benches open beside the app. */
export const PAGES = join(ROOT, 'tests', 'bench', 'workbench', 'pages');
