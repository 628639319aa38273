import {expect} from '@open-wc/testing';
import {farPoints, freestCorner} from '../../src/partner-map/drawing/insets.js';
import {group, MARKER_SPACE, placeLabels} from '../../src/partner-map/drawing/layout.js';
import {fit, project, toScreen, type Point} from '../../src/partner-map/drawing/projection.js';

const size = {width: 400, height: 300};
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('projection', () => {
  it('is Web Mercator', () => {
    expect(project([0, 0])).to.deep.equal({x: 0.5, y: 0.5});
    expect(project([85.0511, 180]).x).to.equal(1);
    expect(project([85.0511, 180]).y).to.be.closeTo(0, 0.002);
  });

  it('fits all points into a view, with a margin', () => {
    const points = [project([39, 10]), project([57, 26]), project([48, 20])];
    const view = fit(points, size, {x: 40, y: 30}, 8);
    for (const point of points) {
      const {x, y} = toScreen(view, size, point);
      expect(x).to.be.within(39.9, 360.1);
      expect(y).to.be.within(29.9, 270.1);
    }
  });

  it('comes no closer than allowed to a single point', () => {
    expect(fit([project([48, 19])], size, {x: 40, y: 30}, 8).zoom).to.equal(8);
  });

  it('finds what is far from the rest, and nothing in an even spread', () => {
    const near = [1, 2, 3, 4, 5, 6, 7].map((x) => ({x: x / 100, y: 0.3}));
    expect([...farPoints([...near, {x: 0.9, y: 0.3}])]).to.deep.equal([7]);
    expect([...farPoints(near)]).to.deep.equal([]);
    expect([...farPoints([near[0]!, {x: 0.9, y: 0.9}])]).to.deep.equal([]);
    expect([...farPoints([])]).to.deep.equal([]);
  });
});

describe('group', () => {
  it('leaves points that are apart alone', () => {
    const points = [
      {x: 10, y: 10},
      {x: 60, y: 10},
    ];
    expect(group(points)).to.deep.equal([[0], [1]]);
  });

  it('puts points together whose markers would overlap, in the order given', () => {
    const points = [
      {x: 50, y: 50},
      {x: 200, y: 50},
      {x: 50, y: 50},
      {x: 60, y: 69},
    ];
    expect(group(points)).to.deep.equal([[0, 2, 3], [1]]);
  });

  it('sees neighbours across the borders of its cells, also below zero', () => {
    for (const at of [-25, -0.5, 0, 24.9, 25, 50]) {
      const points = [
        {x: at - 1, y: at - 1},
        {x: at + 1, y: at + 1},
      ];
      expect(group(points), String(at)).to.deep.equal([[0, 1]]);
    }
  });

  it('keeps the places of any two groups a marker apart, and loses nobody', () => {
    // A fixed pseudo-random spread: the same failure each time.
    const points = Array.from({length: 2000}, (_, i) => ({
      x: (i * 7919) % 601,
      y: (i * 104_729) % 499,
    }));
    const groups = group(points);
    const firsts = groups.map(([first]) => points[first!]!);
    firsts.forEach((a, i) =>
      firsts.slice(i + 1).forEach((b) => expect(distance(a, b)).to.be.at.least(MARKER_SPACE)),
    );
    for (const members of groups) {
      const [first] = members;
      for (const member of members) {
        expect(distance(points[first!]!, points[member]!)).to.be.below(MARKER_SPACE);
      }
    }
    expect(groups.flat().sort((a, b) => a - b)).to.deep.equal(points.map((_, i) => i));
  });
});

describe('placeLabels', () => {
  it('turns a label to the side that is free', () => {
    const labels = placeLabels(
      [
        {at: {x: 50, y: 50}, text: 'Fiľakovo'},
        {at: {x: 390, y: 50}, text: 'Ķekava'},
      ],
      size,
      [],
    );
    expect(labels).to.deep.equal(['right', 'left']);
  });

  it('leaves out what fits nowhere, and says a name once', () => {
    const box = {left: 0, top: 0, right: 400, bottom: 300};
    expect(placeLabels([{at: {x: 50, y: 50}, text: 'X'}], size, [box])).to.deep.equal([undefined]);
    const twice = {at: {x: 50, y: 50}, text: 'Fiľakovo'};
    const again = {at: {x: 50, y: 90}, text: 'Fiľakovo'};
    expect(placeLabels([twice, again], size, [])).to.deep.equal(['right', undefined]);
  });
});

describe('freestCorner', () => {
  it('keeps insets away from places', () => {
    expect(freestCorner([{x: 30, y: 280}], size, 1)).to.equal('top-start');
    expect(freestCorner([{x: 30, y: 30}], size, 1)).to.equal('bottom-start');
    expect(freestCorner([], size, 1)).to.equal('bottom-start');
  });
});
