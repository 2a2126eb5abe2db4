// Plain JavaScript that an old Node can still parse: it decides whether the rest can run at all.

const oldest = [22, 18];

/** Ends the process with one sentence where the running Node cannot run TypeScript directly. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Bone Balance needs Node ${oldest.join('.')} or newer and this is ${process.versions.node}: ` +
      'run "npm ci" and then use the npm scripts (npm start, npm test), which bring their own Node.',
  );
  process.exit(1);
}
