// Lazy: for pages whose address says ?ensie-debug. Importing it opens the report.
import {showDebugPanel} from './debug.js';

showDebugPanel();
