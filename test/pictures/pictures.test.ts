import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ProjectImage} from '../../src/project/project.js';
import {find, findAll, otherProject, place, settled} from '../fixtures.js';
import {axeClean, deepActiveElement, expectWarning, ibmClean} from '../helpers.js';
import {waitUntil} from '../wait.js';

/** A picture that nobody has asked for before; `more` says how the server answers. */
function source(more: Record<string, string> = {}): string {
  const body =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="teal"/></svg>';
  // Counted would be the same in another engine, or when a test is tried again.
  const run = crypto.randomUUID();
  const query = new URLSearchParams({type: 'image/svg+xml', body, run, ...more});
  return `/answer?${query.toString()}`;
}

const timesAsked = async (address: string) =>
  Number(await (await fetch(`/asked${new URL(address, location.href).search}`)).text());

const picture = (alt: string, more: Partial<ProjectImage> = {}): ProjectImage => ({
  ...{src: source(), alt, width: 300, height: 200},
  ...more,
});

const four = () =>
  ['One', 'Two', 'Three', 'Four'].map((alt) => picture(alt, {credit: `By ${alt}`}));

const withEvent = (image: unknown, more: object = {}) => ({
  ...otherProject,
  events: [{id: 'a', title: 'Meeting', start: '2029-03', image, ...more}],
});

const timeline = (image: unknown, properties: Record<string, unknown> = {}) =>
  place('ensie-project-timeline', {project: withEvent(image), ...properties});

const dialog = (element: Element) => find<HTMLDialogElement>(element, 'dialog');

const shown = (element: Element) => dialog(element).querySelector('img')!.alt;

describe('pictures of an event', () => {
  it('stand in a row, each with its words, its credit and a link to itself', async () => {
    const images = four();
    const element = await timeline(images);
    expect(
      findAll<HTMLAnchorElement>(element, '.photo').map((link) => link.getAttribute('href')),
    ).to.deep.equal(images.map(({src}) => src));
    expect(findAll<HTMLImageElement>(element, '.photo img').map(({alt}) => alt)).to.deep.equal([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
    expect(find(element, 'figcaption').textContent).to.equal('Photo: By One');
    for (const image of findAll<HTMLImageElement>(element, '.photo img')) {
      expect([image.loading, image.decoding]).to.deep.equal(['lazy', 'async']);
    }
    await axeClean(element);
    await ibmClean(element);
  });

  /** Looked at before its pictures have come: on a busy machine they have to be slower. */
  async function early(imagesOf: (src: () => string) => ProjectImage[]) {
    for (let delay = 300; ; delay *= 3) {
      const element = await timeline(imagesOf(() => source({delay: `${delay}`})));
      element.scrollIntoView();
      const images = findAll<HTMLImageElement>(element, '.photo img');
      const {height} = element.getBoundingClientRect();
      const room = images[0]!.getBoundingClientRect().height;
      if (images.every(({naturalWidth}) => !naturalWidth)) return {element, images, height, room};
    }
  }

  it('have their room before they have come, whether their size is known or not', async () => {
    for (const imagesOf of [
      (src: () => string) => [picture('Late', {src: src()})],
      (src: () => string) => [{src: src(), alt: 'Of no known size'}],
      (src: () => string) => [picture('A', {src: src()}), {src: src(), alt: 'B'}],
    ]) {
      const {element, images, height, room} = await early(imagesOf);
      expect(room).to.be.above(60);
      await waitUntil(() => images.every(({naturalWidth}) => naturalWidth));
      expect(element.getBoundingClientRect().height).to.equal(height);
    }
  });

  it('are never cut off, and stand in at most four columns', async () => {
    const element = await timeline(four());
    for (const width of [288, 640, 1100]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await settled(element);
      const images = findAll<HTMLImageElement>(element, '.photo img');
      const lefts = new Set(images.map((image) => Math.round(image.getBoundingClientRect().left)));
      expect(lefts.size, `${width}`).to.equal(width > 1000 ? 4 : 2);
      for (const image of images) {
        expect(getComputedStyle(image).objectFit).to.equal('contain');
        expect(image.getBoundingClientRect().right).to.be.at.most(
          element.getBoundingClientRect().right,
        );
      }
    }
  });

  it('that are on another website are named, left out, and asked of nobody', async () => {
    const foreign = new URL(source(), location.href);
    foreign.hostname = 'localhost';
    expectWarning(/ENSIE-030: .*is on another website, localhost:\d+/s);
    const element = await timeline([{src: foreign.href, alt: 'Elsewhere'}, picture('Here')]);
    expect(findAll(element, '.photo')).to.have.lengthOf(1);
    element.scrollIntoView();
    await waitUntil(() => find<HTMLImageElement>(element, '.photo img').naturalWidth);
    expect(await timesAsked(foreign.href)).to.equal(0);
  });

  it('may be named with the whole address of this website, as WordPress does', async () => {
    const {href} = new URL(source(), location.href);
    const element = await timeline({src: href, alt: 'Here'});
    expect(find(element, '.photo').getAttribute('href')).to.equal(href);
  });

  it('that do not come leave their words in their place', async () => {
    const element = await timeline(
      picture('What was to be seen', {src: source({status: '404', body: ''})}),
    );
    element.scrollIntoView();
    const link = find(element, '.photo');
    await waitUntil(() => link.classList.contains('lost-photo'));
    const {content} = getComputedStyle(link, '::after');
    // Not every engine says what stands there.
    expect(content).to.match(/What was to be seen|attr\(data-alt\)/);
    expect(link.dataset.alt).to.equal('What was to be seen');
    expect(getComputedStyle(link.querySelector('img')!).opacity).to.equal('0');
  });

  it('are loaded before they are printed', async () => {
    const element = await timeline(four());
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    for (const {loading} of findAll<HTMLImageElement>(element, '.photo img')) {
      expect(loading).to.equal('eager');
    }
    dispatchEvent(new Event('afterprint'));
  });

  it('say what is to be seen in the language of the page, or mark the other one', async () => {
    const image = picture('', {alt: {en: 'Town hall', sk: 'Radnica'}, credit: 'A. B.'});
    const element = await timeline(image, {lang: 'sk'});
    const img = () => find<HTMLImageElement>(element, '.photo img');
    expect([img().alt, img().lang]).to.deep.equal(['Radnica', '']);
    expect(find(element, 'figcaption').textContent).to.equal('Foto: A. B.');
    element.parentElement!.lang = 'hu';
    await waitUntil(() => img().alt === 'Town hall');
    expect(img().lang).to.equal('en');
    expect(find(element, '.photo').textContent).to.contain('Nagyobb kép');
  });
});

describe('a large picture', () => {
  async function open(images: unknown = four()) {
    const element = await timeline(images);
    find(element, '.photo').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => dialog(element)?.open);
    return element;
  }

  it('opens over the page by keyboard, and gives the focus back', async () => {
    const element = await open();
    expect(shown(element)).to.equal('One');
    expect(dialog(element).matches(':modal')).to.equal(true);
    expect(dialog(element).textContent).to.contain('Meeting').and.to.contain('Photo: By One');
    expect(deepActiveElement()!.getAttribute('aria-label')).to.equal('Next picture');
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !dialog(element).open);
    expect(deepActiveElement()).to.equal(find(element, '.photo'));
  });

  it('is followed by the others, round and round, which is said', async () => {
    const element = await open();
    const said = () => find(element, 'dialog [role=status]').textContent;
    expect(said()).to.equal('');
    await sendKeys({press: 'ArrowRight'});
    expect([shown(element), said()]).to.deep.equal(['Two', '2 / 4: Two']);
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    expect([shown(element), said()]).to.deep.equal(['Four', '4 / 4: Four']);
    await sendKeys({press: 'Enter'});
    expect(shown(element), 'the focus is on the next one').to.equal('One');
    find(element, 'dialog [aria-label=Close]').click();
    expect(dialog(element).open).to.equal(false);
  });

  it('has no others where it is the only one', async () => {
    const element = await open(picture('Alone'));
    expect(findAll(element, 'dialog button')).to.have.lengthOf(1);
    await sendKeys({press: 'ArrowRight'});
    expect(shown(element)).to.equal('Alone');
  });

  it('follows a finger that swipes, not one that scrolls', async () => {
    const element = await open();
    const swipe = (x: number, y: number, pointerType = 'touch') => {
      const at = {bubbles: true, isPrimary: true, pointerType};
      const stage = find(element, 'dialog .viewed');
      stage.dispatchEvent(new PointerEvent('pointerdown', {...at, clientX: 200, clientY: 200}));
      stage.dispatchEvent(
        new PointerEvent('pointerup', {...at, clientX: 200 + x, clientY: 200 + y}),
      );
      return shown(element);
    };
    expect(swipe(-80, 10)).to.equal('Two');
    expect(swipe(80, 10)).to.equal('One');
    expect(swipe(-80, 200)).to.equal('One');
    expect(swipe(-10, 0)).to.equal('One');
    expect(swipe(-80, 0, 'mouse')).to.equal('One');
  });

  it('is closed by a press beside it, and with its element', async () => {
    const element = await open();
    dialog(element).dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(dialog(element).open).to.equal(false);
    find(element, '.photo').click();
    await waitUntil(() => dialog(element).open);
    const {parentElement} = element;
    element.remove();
    parentElement!.append(element);
    expect(dialog(element).open).to.equal(false);
  });

  it('is the picture itself where a browser has no such dialogs, or a new tab is wanted', async () => {
    const element = await timeline(four());
    const press = (init: MouseEventInit = {}) => {
      let isOurs = false;
      // Nobody wants to leave the test.
      addEventListener(
        'click',
        (heard) => {
          isOurs = heard.defaultPrevented;
          heard.preventDefault();
        },
        {once: true},
      );
      find(element, '.photo').dispatchEvent(
        new MouseEvent('click', {...init, bubbles: true, cancelable: true, composed: true}),
      );
      return isOurs;
    };
    expect(press({ctrlKey: true})).to.equal(false);
    const known = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal')!;
    try {
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
      expect(press()).to.equal(false);
    } finally {
      Object.defineProperty(HTMLDialogElement.prototype, 'showModal', known);
    }
    expect(press()).to.equal(true);
    await waitUntil(() => dialog(element)?.open);
    dialog(element).close();
  });

  it('is clean to both engines', async () => {
    const element = await open();
    // It comes out of nothing, and so do the colours of its text.
    await Promise.all(
      dialog(element)
        .getAnimations()
        .map(({finished}) => finished),
    );
    await axeClean(element);
    await ibmClean(element);
  });
});

describe('the picture of a partner', () => {
  it('is on its card, and opens', async () => {
    const [linz, oulu] = otherProject.partners;
    const project = {
      ...otherProject,
      partners: [{...linz!, image: picture('The town hall of Linz', {credit: 'A. B.'})}, oulu!],
    };
    const element = await place('ensie-partner-map', {project});
    find(element, '[data-item=at-linz] .name').click();
    await waitUntil(() => find(element, '.sheet .photo'));
    expect(find(element, '.sheet').textContent).to.contain('Photo: A. B.');
    await axeClean(element);
    find(element, '.sheet .photo').click();
    await waitUntil(() => dialog(element)?.open);
    expect(shown(element)).to.equal('The town hall of Linz');
    expect(find(element, '#viewer-name').textContent).to.equal('Stadt Linz');
    dialog(element).close();
  });
});

describe('a project without pictures', () => {
  it('loads nothing for them', async () => {
    for (const properties of [{}, {project: otherProject}]) {
      const element = await place('ensie-project-timeline', properties);
      expect(element.pictures).to.equal(undefined);
    }
    const project = {
      ...otherProject,
      partners: [{...otherProject.partners[0]!, image: picture('A')}],
    };
    const element = await place('ensie-project-timeline', {project});
    expect(element.pictures, 'the timeline shows no partners').to.equal(undefined);
  });
});
