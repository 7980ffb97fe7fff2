// One stream of events for all tabs: a browser opens only six connections to a host at once.
'use strict';

const ports = new Set();
let source = null;
let last = null;
let heard = 0;

function tell(port) {
  port.postMessage(last);
}

function open() {
  source?.close();
  heard = Date.now();
  source = new EventSource('events');
  source.addEventListener('scene', (event) => {
    heard = Date.now();
    last = JSON.parse(event.data);
    ports.forEach(tell);
  });
  source.addEventListener('tick', () => { heard = Date.now(); });
}

// The browser tries again by itself, unless it was given an answer that is no stream. A stream that
// has been silent for three ticks is dead: this machine may have slept.
setInterval(() => {
  if (source.readyState === EventSource.CLOSED || Date.now() - heard > 30000) open();
}, 1000);

self.onconnect = (event) => {
  const port = event.ports[0];
  ports.add(port);
  port.onmessage = (message) => {
    if (message.data === 'bye') return void ports.delete(port);
    ports.add(port);
    if (last) tell(port);
    return undefined;
  };
  if (!source) open();
  else if (last) tell(port);
};
