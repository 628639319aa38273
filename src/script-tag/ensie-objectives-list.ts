import '../define/ensie-objectives-list.js';
import './one-of-four.js';
