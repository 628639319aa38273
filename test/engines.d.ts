// Classic scripts without types of their own.
declare module 'axe-core/axe.min.js';
declare module 'accessibility-checker-engine/ace-window.js';
