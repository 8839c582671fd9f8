const { existsSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");

/** Where manifest.xml says that the pane is, until a build names another place. */
const DEVELOPMENT_BASE = "https://localhost:3000/";

/** Where office-addin-dev-certs keeps the certificate for this computer that it made and had it trust. */
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");
const files = Object.fromEntries(
  Object.entries({ key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" }).map(([name, file]) => [
    name,
    path.join(CERTIFICATES, file),
  ]),
);

/** The server of `npm run sideload`; it serves what is built, and puts nothing into the page. */
const localServer = {
  host: "localhost",
  port: new URL(DEVELOPMENT_BASE).port,
  // Without a certificate of that tool the server makes one that no Excel trusts, but a browser can be told to.
  server: { type: "https", options: Object.values(files).every((file) => existsSync(file)) ? files : {} },
  client: false,
  hot: false,
  liveReload: false,
  static: false,
};

module.exports = { DEVELOPMENT_BASE, localServer };
