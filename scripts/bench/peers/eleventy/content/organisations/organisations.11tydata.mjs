export default {
  layout: 'post.njk',
  permalink: ({ page }) => page.inputPath.replace(/^\.?\/?content(\/.*)\.md$/, '$1/index.html'),
};
