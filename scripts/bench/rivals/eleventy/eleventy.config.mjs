// Eleventy as its guide begins: Markdown in a layout, without styles, pictures or search.
export default function (eleventy) {
  eleventy.addGlobalData('layout', 'base.njk');
}

export const config = { dir: { input: 'pages', includes: '../_includes', output: 'dist' } };
