import '../define/ensie-funding.js';
import './one-of-four.js';
