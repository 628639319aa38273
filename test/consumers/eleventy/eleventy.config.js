export default (config) => config.addPassthroughCopy({'node_modules/ensie-widgets/cdn': 'ensie'});
