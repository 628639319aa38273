import type {MsgFn} from '../internal/language/messages.js';
import type {SelfTestTexts} from '../snippets/self-test.js';
import {widgetFacts} from '../snippets/widgets.js';
import type {System} from '../snippets/snippets.js';
import type {Color} from './state.js';

export const systemName = (system: System, msg: MsgFn): string =>
  ({
    html: msg('Own HTML pages', {
      id: 'configurator.html',
      desc: 'What a website is made with: no content management system',
    }),
    'wordpress-block': msg('WordPress, block editor', {
      id: 'configurator.wordpressBlock',
      desc: 'What a website is made with',
    }),
    'wordpress-classic': msg('WordPress, classic editor', {
      id: 'configurator.wordpressClassic',
      desc: 'What a website is made with',
    }),
    joomla: 'Joomla',
    drupal: 'Drupal',
    typo3: 'TYPO3',
    frame: msg('Wix, Webnode and others that take a frame', {
      id: 'configurator.frame',
      desc: 'What a website is made with: website builders that only embed another page (iframe)',
    }),
    static: msg('Any editor: text without a script', {
      id: 'configurator.static',
      desc: 'What a website is made with: any, for text and pictures without the live widget',
    }),
    npm: msg('npm: React, Vue, Svelte and others', {
      id: 'configurator.npm',
      desc: 'What a website is made with, for developers',
    }),
  })[system];

export const colorName = (color: Color, msg: MsgFn): string =>
  ({
    accent: msg('Marks and links', {id: 'configurator.accent', desc: 'What a colour is for'}),
    surface: msg('Background', {id: 'configurator.surface', desc: 'What a colour is for'}),
    text: msg('Text', {id: 'configurator.text', desc: 'What a colour is for'}),
    muted: msg('Secondary text', {id: 'configurator.muted', desc: 'What a colour is for'}),
  })[color];

/** Three sentences for somebody who knows the system and not HTML. */
export function instructions(system: System, msg: MsgFn): string {
  switch (system) {
    case 'html':
      return msg(
        'Copy the folder with the files to your website, to the address named above. Paste the text where the widget should stand. Open the page: the widget is there.',
        {id: 'configurator.howHtml', desc: 'Instructions for own HTML pages'},
      );
    case 'wordpress-block':
      return msg(
        'Ask whoever looks after your website to put the first text into the theme, once. In your page add the block “Custom HTML” and paste the second text into it. Publish the page and look at it.',
        {
          id: 'configurator.howWordpressBlock',
          desc: 'Instructions for the block editor of WordPress; use the name that the block has there in your language',
        },
      );
    case 'wordpress-classic':
      return msg(
        'Ask whoever looks after your website to put the first text into the theme, once. In the editor change to the tab “Code” (“Text” before WordPress 6.8) and paste the second text. Save before you change back, and look at the page.',
        {
          id: 'configurator.howWordpressClassic',
          desc: 'Instructions for the classic editor of WordPress; use the name that the tab has there in your language',
        },
      );
    case 'joomla':
      return msg(
        'Ask whoever looks after your website to put the first text once into the template: into its index.php, before </body>, or into a module of the type “Custom” that the editor does not touch. In the article open “Source code” in the menu “Tools” of the editor and paste the second text. Save the article and look at the page.',
        {
          id: 'configurator.howJoomla',
          desc: 'Instructions for Joomla; use the names that its menus have in your language; keep </body>',
        },
      );
    case 'drupal':
      return msg(
        'Ask whoever looks after your website to put the first text into the theme, and <div data-ensie-widget> into “Manually editable HTML tags” in the settings of the text format, under “Source editing”. In the editor change to the source view and paste the second text. Save the page and look at it.',
        {
          id: 'configurator.howDrupal',
          desc: 'Instructions for Drupal; keep the English names, which its administration has in most languages, and <div data-ensie-widget>',
        },
      );
    case 'typo3':
      return msg(
        'Ask whoever looks after your website to put the first text into the template, once. Paste the second text into a content element of the type “HTML”; the text editor of TYPO3 takes it only if typo3-rte.yaml, from the folder with the files, is part of its settings. Save and look at the page.',
        {id: 'configurator.howTypo3', desc: 'Instructions for TYPO3'},
      );
    case 'frame':
      return msg(
        'Copy the folder with the files to a web space that you have, and write its address above. Paste the second text into the element for HTML or for another website. Where your website allows scripts, the first text makes the frame as high as its content.',
        {id: 'configurator.howFrame', desc: 'Instructions for website builders that take a frame'},
      );
    case 'static':
      return msg(
        'Copy eu-emblem.png to your website, to the address named above. Change to the HTML view of your editor and paste the text. Save the page and look at it: it is text, and what changes in the project has to be pasted anew.',
        {id: 'configurator.howStatic', desc: 'Instructions for text without a script'},
      );
    case 'npm':
      return msg(
        'Install the package in your project. Import the element once. Write its tag in your templates, as any other tag.',
        {id: 'configurator.howNpm', desc: 'Instructions for developers'},
      );
  }
}

/** What stands in the text that tests an editor; the ways are called as in the choice of a system. */
export const selfTestTexts = (msg: MsgFn): SelfTestTexts => ({
  title: msg('Which way works on this website?', {
    id: 'configurator.testTitle',
    desc: 'Heading of a text to paste that tests what a website keeps',
  }),
  lead: msg(
    'A way works where the flag of the European Union stands. Where you read that it does not work, see code, or see nothing at all, it does not.',
    {id: 'configurator.testLead', desc: 'Under that heading'},
  ),
  tag: systemName('html', msg),
  div: 'WordPress, Joomla, Drupal, TYPO3',
  frame: systemName('frame', msg),
  failed: msg('does not work here.', {
    id: 'configurator.testFailed',
    desc: 'Follows the name of a way and a colon, where the website has removed it',
  }),
  divFailed: msg('does not work here, or the script is not in the template of the website yet.', {
    id: 'configurator.testDivFailed',
    desc: 'Follows the name of a way and a colon, where the website has removed it or lacks the script',
  }),
  static: msg('Text without a script: works if this line has the number 4 and the flag:', {
    id: 'configurator.testStatic',
    desc: 'Last line of the test; the number is that in a numbered list, and the flag of the European Union follows',
  }),
  emblem: msg('Flag of the European Union', {
    id: 'configurator.emblem',
    desc: 'Name of a picture',
  }),
  frameTitle: widgetFacts['funding-banner'].name(msg),
});
