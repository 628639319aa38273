import '../define/ensie-project-timeline.js';
import './one-of-four.js';
