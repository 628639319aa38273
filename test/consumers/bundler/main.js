import 'ensie-widgets/define/ensie-partner-map.js';
