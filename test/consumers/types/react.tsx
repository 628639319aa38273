import 'ensie-widgets/define.js';
import 'ensie-widgets/react';
import ensie from 'ensie-widgets/ensie.json';
export const Page = () => (
  <div>
    <ensie-partner-map class="x" home="sk-filakovo" heading-level="3" project={ensie} onensie-partner-select={(event) => console.log(event.partner.toUpperCase())} />
    <ensie-project-timeline now="2018-03-21" json-ld />
    <ensie-objectives-list show="goal" />
    <ensie-funding-banner layout="stacked" grant="101" />
    {/* @ts-expect-error: no such level */}
    <ensie-partner-map heading-level="1" />
    {/* @ts-expect-error: no such attribute */}
    <ensie-partner-map hom="x" />
    {/* @ts-expect-error: no such layout */}
    <ensie-funding-banner layout="round" />
    {/* @ts-expect-error: a partner is text */}
    <ensie-partner-map onensie-partner-select={(event) => event.partner.toFixed()} />
  </div>
);
