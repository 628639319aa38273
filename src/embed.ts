// Entry of the script-tag files: one script, all four elements.
import './define.js';
