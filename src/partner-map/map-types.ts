// Apart from the controller: who reads the element's types needs none of Leaflet's.
/** When the live map replaces the drawing. */
export type Reveal = 'interaction' | 'auto' | 'none';

/** What a button on the map asks for. */
export type MapCommand = 'in' | 'out' | 'whole' | 'up' | 'down' | 'left' | 'right';
