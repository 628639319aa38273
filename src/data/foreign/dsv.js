// The only module that knows d3-dsv. Of it the rows are read and nothing else: what makes objects of
// them evaluates text as code, which strict pages forbid, and is taken out (scripts/patch-packages.ts).
export {dsvFormat} from 'd3-dsv';
