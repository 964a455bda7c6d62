/**
 * The stub of the README, for pages whose vendors ask before Fika is there: inline, before any vendor's script. It
 * answers everything that can be answered, and hears frames.
 */
export const STUB = `
(function (w, d) {
  if (typeof w.__gpp === 'function') return;
  var events = [], queue = [], id = 0;
  function ping() {
    return { gppVersion: '1.1', cmpStatus: 'stub', cmpDisplayStatus: 'hidden', signalStatus: 'not ready', cmpId: 1,
      supportedAPIs: ['7:usnat', '8:usca'], sectionList: [], applicableSections: [], gppString: '', parsedSections: {} };
  }
  w.__gpp = function (command, callback, parameter) {
    if (!arguments.length) return queue;
    var reply = typeof callback === 'function' ? callback : function () {};
    function event(name, listener, data) {
      reply({ eventName: name, listenerId: listener, data: data, pingData: ping() }, true);
    }
    if (command === 'ping') reply(ping(), true);
    else if (command === 'addEventListener') {
      events.push({ id: ++id, callback: reply });
      event('listenerRegistered', id, true);
    } else if (command === 'removeEventListener') {
      var index = events.map(function (one) { return one.id; }).indexOf(parameter);
      if (index > -1) events.splice(index, 1);
      event('listenerRemoved', parameter, index > -1);
    } else if (command === 'hasSection') reply(false, true);
    else if (command === 'getSection' || command === 'getField') reply(null, false);
    else queue.push([].slice.call(arguments));
  };
  w.__gpp.events = events;
  w.addEventListener('message', function (event) {
    var isText = typeof event.data === 'string', message;
    try { message = isText ? JSON.parse(event.data) : event.data; } catch (error) { return; }
    var asked = message && message.__gppCall;
    if (!asked || !event.source) return;
    w.__gpp(asked.command, function (value, success) {
      var answer = { __gppReturn: { returnValue: value, success: success, callId: asked.callId } };
      event.source.postMessage(isText ? JSON.stringify(answer) : answer, '*');
    }, asked.parameter);
  });
  (function locate() {
    if (w.frames.__gppLocator) return;
    if (!d.body) return void setTimeout(locate, 5);
    var frame = d.createElement('iframe');
    frame.name = '__gppLocator';
    frame.hidden = true;
    d.body.appendChild(frame);
  })();
})(window, document);
`;
