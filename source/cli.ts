#!/usr/bin/env node
import module from 'node:module';

// What V8 has compiled once it need not compile again, where Node can keep it (from 22.1 on). Before all else is loaded.
(module as {enableCompileCache?: () => unknown}).enableCompileCache?.();

const {main} = await import('./cli/main.ts');
await main(process.argv.slice(2));
