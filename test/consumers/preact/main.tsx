import {render} from 'preact';
import type {Project} from 'ensie-widgets';
import 'ensie-widgets/define.js';
import 'ensie-widgets/preact';

export const Page = ({project}: {project?: Project}) => (
  <ensie-partner-map
    home="sk-filakovo"
    heading-level="3"
    project={project}
    onensie-partner-select={(event) => console.log(event.partner)}
  />
);

render(<Page />, document.getElementById('app')!);
