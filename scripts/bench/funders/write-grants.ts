// Writes the open data of a content folder, in one process and with nothing else of a site: its first word is the content,
// its second where the data goes. Without the second it only reads, so that it can be seen what writing takes.
import { toEdition } from '../../../src/derive/edition.ts';
import { loadSite } from '../../../src/load-site.ts';
import { placeOpenData } from '../../../src/publish/open-data/place-open-data.ts';

const [content = '', folder] = process.argv.slice(2);
const { site } = await loadSite({ content, now: 0, program: 'bench' });
if (folder === undefined) process.exit();
const edition = toEdition(site, { base: '', contentPath: 'content', problems: [] });
placeOpenData(edition, { staging: folder, known: new Map(), next: new Map() });
