import {render} from 'solid-js/web';
import type {Project} from 'ensie-widgets';
import 'ensie-widgets/define.js';
import 'ensie-widgets/solid';

export const Page = (props: {project?: Project}) => (
  <ensie-partner-map
    home="sk-filakovo"
    heading-level="3"
    prop:project={props.project}
    on:ensie-partner-select={(event) => console.log(event.partner)}
  />
);

render(() => <Page />, document.getElementById('app')!);
