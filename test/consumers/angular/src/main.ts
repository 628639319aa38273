import {Component, CUSTOM_ELEMENTS_SCHEMA, viewChild, type ElementRef} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {EnsiePartnerMap, Project} from 'ensie-widgets';
import 'ensie-widgets/define.js';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ensie-partner-map
      #map
      home="sk-filakovo"
      heading-level="3"
      [project]="project"
      (ensie-partner-select)="chosen = $event.partner"
    ></ensie-partner-map>
  `,
})
export class Page {
  project: Project | undefined;
  chosen = '';
  readonly map = viewChild.required<ElementRef<EnsiePartnerMap>>('map');
}

void bootstrapApplication(Page);
