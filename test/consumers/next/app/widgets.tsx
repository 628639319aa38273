'use client';

import 'ensie-widgets/define.js';
import type {Project} from 'ensie-widgets';
import 'ensie-widgets/react';

export const PartnerMap = ({project}: {project?: Project}) => (
  <ensie-partner-map
    heading-level="3"
    project={project}
    onensie-partner-select={(event) => console.log(event.partner)}
  />
);
