// Becomes /config.js of the web build. `npm start` serves its own in its place, with the emulator's address;
// a deployment may put its environment id here without building again.
window.__XIACHENG__ = {}
