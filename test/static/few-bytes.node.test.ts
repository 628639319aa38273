import {expect} from '@open-wc/testing';
import type {Line} from '../../src/partner-map/drawing/basemap.js';
import {linesIn, outlineOf, shortPathData} from '../../src/static/element/outline.js';
import {usedStyles} from '../../src/static/element/used-styles.js';

const square = (x: number, y: number): Line => [
  [x, y],
  [x + 3, y],
  [x + 3, y + 3],
  [x, y + 3],
];

describe('outlineOf', () => {
  const border: Line = [
    [3, 0],
    [3, 3],
  ];
  const coast: Line = [
    [0, 0],
    [3, 0],
  ];

  it('is one ring of shapes that touch, and knows the borders between them', () => {
    // A point may be there twice.
    const {rings, isInner} = outlineOf([square(0, 0), [...square(3, 0), [3, 3]], square(9, 9)]);
    expect(rings.map(({length}) => length)).to.deep.equal([6, 4]);
    expect([border, coast].map(isInner)).to.deep.equal([true, false]);
    expect(isInner([...border].reverse())).to.equal(true);
  });
});

describe('linesIn', () => {
  it('leaves out what is not seen, and of the rest what is far outside', () => {
    const far: Line = [...square(0, 0), [-9, 3], [-99, 2], [-9, 1]];
    const [line, ...others] = linesIn([far, square(50, 50)], [0, 0, 9, 9]);
    expect(others).to.deep.equal([]);
    expect(line).to.deep.equal([...square(0, 0), [-9, 3], [-9, 1]]);
  });
});

describe('shortPathData', () => {
  it('goes on from where the last line began or ended', () => {
    const lines = [square(30, 60), square(27, 60)];
    expect(shortPathData(lines, true, 3)).to.equal('m10 20l1 0 0 1-1 0zm-1 0l1 0 0 1-1 0z');
    expect(shortPathData(lines, false, 3)).to.equal('m10 20l1 0 0 1-1 0m-1-1l1 0 0 1-1 0');
  });
});

describe('usedStyles', () => {
  const used = (css: string) => usedStyles(css, '<div class="a b"><p class="c">Text</p></div>');

  it('keeps the rules for what is there', () => {
    expect(used('.a .c:hover, .d, p:not(.d, :is(.e)) { color: red }')).to.equal(
      '.a .c:hover,p:not(.d,:is(.e)){color: red}',
    );
    expect(used('.d{color:red}em{color:red}.a>em{color:red}')).to.equal('');
    expect(used(':host([hidden]){color:red}*,::before{color:red}')).to.equal(
      ':host([hidden]){color:red}*,::before{color:red}',
    );
  });

  it('looks into conditions, and keeps none with nothing in it', () => {
    const nested = (rule: string) => `@media print{@container (inline-size>=9em){${rule}}}`;
    expect(used(nested('.a{margin:0}.d{margin:0}'))).to.equal(nested('.a{margin:0}'));
    expect(used(nested('.d{margin:0}'))).to.equal('');
  });

  it('gives our own properties short names, and no others', () => {
    expect(used('/* .d */ .a { --_x: var(--ensie-x, 1em); margin: var(--_y) var(--_x) }')).to.equal(
      '.a{--0: var(--ensie-x,1em); margin: var(--1) var(--0)}',
    );
  });
});
