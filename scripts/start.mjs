import { parseArgs } from 'node:util';
import { runScript } from './runScript.mjs';
import { setup } from './setup.mjs';

const DEFAULT_PORT = '8080';

const readPort = () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: DEFAULT_PORT } } });
  const port = Number(values.port);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`--port needs a number from 0 to 65535, not "${values.port}".`);
};

const build = async () => {
  console.log('Building');
  const { code, output } = await runScript('build', [], { quiet: true });
  if (code !== 0) throw new Error(`${output}\nThe build failed.`);
};

/** @param {number} port */
const serve = async (port) => {
  // Not before the build: the demo may read what was built.
  const { startDemo } = await import('../demo/server.mjs');
  try {
    return await startDemo({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is in use; taking a free one.`);
    return startDemo({ port: 0 });
  }
};

try {
  const port = readPort();
  await setup();
  await build();
  const demo = await serve(port);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await demo.close();
      process.exit();
    });
  }
  console.log(`\nThe demo runs at\n\n${demo.site}\n\nPress Ctrl-C to stop.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
