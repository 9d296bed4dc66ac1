// Loaded before the program: says on standard error how much memory it took at most.
process.on('exit', () => {
  require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS} KB\n`);
});
