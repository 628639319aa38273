// What a page may write, and what is a mistake. Compiled, never run.
import ensie from 'ensie-widgets/ensie.json';
import 'ensie-widgets/react';

export const Right = () => (
  <>
    <ensie-partner-map class="x" id="map" lang="sk" reveal="auto" deep-link project={ensie} />
    <ensie-project-timeline now="2018-03-21" json-ld />
    <ensie-objectives-list show="goal" max-bytes="500" />
    <ensie-funding-banner layout="stacked" grant="101" heading-level="none" />
    <ensie-partner-map onensie-partner-select={(event) => event.partner.toUpperCase()} />
    <ensie-partner-map onensie-partner-select={(event) => event.currentTarget.select('a')} />
    <ensie-funding-banner onensie-error={(event) => event.problems.length} />
  </>
);

export const Wrong = () => (
  <>
    {/* @ts-expect-error: no such level */}
    <ensie-partner-map heading-level="1" />
    {/* @ts-expect-error: no such attribute */}
    <ensie-partner-map hom="x" />
    {/* @ts-expect-error: an attribute of another tag */}
    <ensie-project-timeline home="sk-filakovo" />
    {/* @ts-expect-error: no such layout */}
    <ensie-funding-banner layout="round" />
    {/* @ts-expect-error: no such tag */}
    <ensie-map />
    {/* @ts-expect-error: a partner is text */}
    <ensie-partner-map onensie-partner-select={(event) => event.partner.toFixed()} />
  </>
);
