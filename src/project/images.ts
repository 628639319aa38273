import type {ProjectImage} from './project.js';

/** The pictures of a partner or an event. */
export const imagesOf = ({
  image = [],
}: {
  readonly image?: ProjectImage | readonly ProjectImage[];
}): readonly ProjectImage[] => [image].flat();
