// Wherever the app asks for better-sqlite3, this gives it the build made for this Electron: the app's own
// addon needs a newer one. `require` and `import` of a CommonJS package both end in this one loader.
const Module = require('node:module');
const { join, sep } = require('node:path');

const folder = join(__dirname, 'node_modules', 'better-sqlite3') + sep;
const bundled = require('better-sqlite3');
const driver = /[\\/]node_modules[\\/]better-sqlite3[\\/]lib[\\/]index\.js$/;

const load = Module._extensions['.js'];
Module._extensions['.js'] = function (module, file) {
  if (driver.test(file) && !file.startsWith(folder)) module.exports = bundled;
  else load.call(this, module, file);
};
