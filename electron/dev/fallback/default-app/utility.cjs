// Goes in front of every utility process: `--require` in execArgv is not acted on there. The app's own entry is
// the first argument and then runs as if it had been started alone.
const { pathToFileURL } = require('node:url');
require('./redirect.cjs');

const [entry] = process.argv.splice(2, 1);
process.argv[1] = entry;
void import(pathToFileURL(entry).href);
