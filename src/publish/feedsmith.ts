// The only door to `feedsmith`: JSON Feed and OPML for who reads feeds. What it gives is checked by reading it back.
export { generateJsonFeed, generateOpml } from 'feedsmith';
