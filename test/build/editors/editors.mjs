/**
 * The editors of four systems as their users have them: TinyMCE and CKEditor 5 from npm, set up as each
 * system sets them up. Versions: "tinymce", "tinymce-6" and "ckeditor5" in package.json.
 */

/** Where a website's folder of its own files is, from which TinyMCE writes addresses. */
const BASE = '/';

/**
 * After `display()` of `plugins/editors/tinymce/src/PluginTraits/DisplayTrait.php` of Joomla 5, as a new
 * site has it for every role: what its sets of options forbid, it forbids super users, too.
 */
const joomla = {
  plugins: 'autolink,lists,importcss,quickbars,code,image,link,wordcount,advlist',
  schema: 'html5',
  end_container_on_empty_block: true,
  entity_encoding: 'raw',
  verify_html: true,
  valid_elements: '',
  extended_valid_elements: 'hr[id|title|alt|class|width|size|noshade]',
  invalid_elements: 'script,applet,iframe',
  relative_urls: true,
  remove_script_host: false,
  document_base_url: BASE,
  forced_root_block: 'p',
};

/** After `_WP_Editors::default_settings()` of wp-includes/class-wp-editor.php, for an author. */
const wordpress = {
  plugins: 'code,lists,image,link',
  entities: '38,amp,60,lt,62,gt',
  entity_encoding: 'raw',
  keep_styles: false,
  convert_urls: false,
  relative_urls: false,
  remove_script_host: false,
  end_container_on_empty_block: true,
};

/** Every editor has these. */
const ALWAYS = ['Essentials', 'Paragraph', 'SourceEditing', 'GeneralHtmlSupport'];

/** Plugins of the toolbar in core/profiles/standard/config/install/editor.editor.basic_html.yml. */
const drupalPlugins = [
  ...ALWAYS,
  ...['Bold', 'Italic', 'Code', 'Link', 'List', 'ListProperties', 'BlockQuote', 'Heading'],
  ...['ImageBlock', 'ImageInline', 'ImageResize', 'ImageCaption', 'ImageStyle', 'ImageToolbar'],
];

/** "Manually editable HTML tags" of that file. */
const DRUPAL_BASIC =
  '<cite> <dl> <dt> <dd> <a hreflang> <blockquote cite> <ul type> <ol start type> ' +
  '<h2 id> <h3 id> <h4 id> <h5 id> <h6 id>';

/** As `HTMLRestrictions::toGeneralHtmlSupportConfig()` writes the tags of that field. */
const allowing = (tags) =>
  [...tags.matchAll(/<(\w+)([^>]*)>/g)].map(([, name, names]) => ({
    name,
    attributes: (names.match(/\S+/g) ?? []).map((key) => ({
      key: key.includes('*') ? {pattern: `^${key.replaceAll('*', '[a-z0-9-_]+')}$`} : key,
      value: true,
    })),
  }));

/** "Source editing" with some tags added to those of a new site. */
export const drupalAllowing = (more) => drupal({allow: allowing(`${DRUPAL_BASIC} ${more}`)});

const drupal = (htmlSupport) => ({
  plugins: drupalPlugins,
  toolbar: ['sourceEditing'],
  list: {properties: {reversed: false, styles: false, startIndex: true}},
  heading: {
    options: [
      {model: 'paragraph', title: 'Paragraph'},
      ...[2, 3, 4, 5, 6].map((n) => ({model: `heading${n}`, view: `h${n}`, title: `h${n}`})),
    ],
  },
  htmlSupport,
});

/** As TYPO3 loads them for every preset, and "Default" among them: rte_ckeditor of 12.4 to 14.3. */
const typo3Plugins = [
  ...ALWAYS,
  ...['BlockQuote', 'FindAndReplace', 'Heading', 'Indent', 'IndentBlock', 'Link', 'List'],
  ...['PastePlainText', 'PasteFromOffice', 'RemoveFormat', 'Table', 'TableToolbar'],
  ...['TableProperties', 'TableCellProperties', 'TableCaption', 'TextTransformation', 'Alignment'],
  ...['Style', 'Bold', 'Italic', 'Subscript', 'Superscript', 'Strikethrough', 'Underline'],
  ...['SpecialCharacters', 'SpecialCharactersEssentials', 'HorizontalLine'],
];

export const typo3 = (htmlSupport = {}) => ({
  plugins: typo3Plugins,
  heading: {
    options: [
      {model: 'paragraph', title: 'Paragraph'},
      {model: 'heading2', view: 'h2', title: 'Heading 2'},
      {model: 'heading3', view: 'h3', title: 'Heading 3'},
      {model: 'formatted', view: 'pre', title: 'Pre-Formatted Text'},
    ],
  },
  style: {
    definitions: [
      {name: 'Lead', element: 'p', classes: ['lead']},
      {name: 'Small', element: 'small', classes: []},
      {name: 'Muted', element: 'span', classes: ['text-muted']},
    ],
  },
  alignment: {
    options: ['left', 'center', 'right', 'justify'].map((name) => ({
      name,
      className: `text-${name}`,
    })),
  },
  table: {defaultHeadings: {rows: 1}},
  htmlSupport,
});

/**
 * Each with the script that brings it, and what it is given. `{pattern: …}` is a regular expression, as
 * in a preset of TYPO3.
 */
export const editors = {
  joomla6: {script: 'tinymce-6/tinymce.min.js', options: joomla},
  joomla8: {script: 'tinymce/tinymce.min.js', options: joomla},
  wordpress: {script: 'tinymce-6/tinymce.min.js', options: wordpress},
  drupalBasic: {options: drupalAllowing('')},
  drupalFull: {
    options: drupal({
      allow: [{name: {pattern: '.*'}, attributes: true, classes: true, styles: true}],
    }),
  },
  typo3: {options: typo3()},
};
