// Plays the stroke of a figure on request: the body goes to where it is at the end of it, and back.
// `data-move` tells how: "c" or "o" and five numbers for each circle of a hull (middle, radius, way), or
// "t" and the way of what is moved as it is. Who wants less motion is not offered any.
(function () {
  "use strict";
  var less = window.matchMedia("(prefers-reduced-motion: reduce)");
  var ROUND = 4600, STEPS = 72;
  var running = [];

  function read(path) {
    var text = path.getAttribute("data-move"), hulls = [];
    if (text[0] === "t") return { path: path, text: text, shift: text.slice(1).split(" ").map(Number) };
    text.replace(/([co])([^co]+)/g, function (_, kind, numbers) {
      var all = numbers.split(" ").map(Number), circles = [];
      for (var i = 0; i < all.length; i += 5) circles.push(all.slice(i, i + 5));
      hulls.push({ open: kind === "o", circles: circles });
    });
    return { path: path, text: text, hulls: hulls, rest: path.getAttribute("d") };
  }

  // In each direction the hull reaches as far as the farthest circle.
  function hull(one, t) {
    var at = one.circles.map(function (c) { return [c[0] + c[3] * t, c[1] + c[4] * t, c[2]]; });
    var from = at[0], points = [], gap = -1, i;
    for (i = 0; i < STEPS; i++) {
      var x = Math.cos(i / STEPS * 2 * Math.PI), y = Math.sin(i / STEPS * 2 * Math.PI), best = 0, far = -1e9;
      at.forEach(function (c, n) {
        var reach = c[0] * x + c[1] * y + c[2];
        if (reach > far + 1e-6) { far = reach; best = n; }
      });
      if (one.open && best === 0) { gap = i; points.push(null); continue; }
      points.push((at[best][0] + at[best][2] * x).toFixed(1) + " " + (at[best][1] + at[best][2] * y).toFixed(1));
    }
    if (gap < 0 || at.length < 2) return "M" + points.join("L") + "Z";
    // No line where the limb begins.
    var turned = points.slice(gap + 1).concat(points.slice(0, gap)).filter(Boolean);
    return turned.length ? "M" + turned.join("L") : "M" + from[0] + " " + from[1];
  }

  function draw(part, t) {
    if (part.shift) {
      part.path.setAttribute("transform", "translate(" + part.shift[0] * t + " " + part.shift[1] * t + ")");
    } else {
      part.path.setAttribute("d", part.hulls.map(function (one) { return hull(one, t); }).join(""));
    }
  }

  function rest(part) {
    if (part.shift) part.path.removeAttribute("transform");
    else if (part.path.getAttribute("data-move") === part.text) part.path.setAttribute("d", part.rest);
  }

  function swap(button) {
    var other = button.getAttribute("data-other");
    button.setAttribute("data-other", button.textContent);
    button.textContent = other;
  }

  function stop(play) {
    running.splice(running.indexOf(play), 1);
    cancelAnimationFrame(play.frame);
    play.parts.forEach(rest);
    play.svg.classList.remove("rb-playing");
    swap(play.button);
  }

  function start(button) {
    var svg = button.parentNode.querySelector("svg");
    var play = { button: button, svg: svg, parts: [].map.call(svg.querySelectorAll("[data-move]"), read) };
    var begun;
    running.push(play);
    svg.classList.add("rb-playing");
    swap(button);
    (function next(now) {
      // The preview may have put another drawing there.
      var same = play.parts.every(function (part) { return part.path.getAttribute("data-move") === part.text; });
      if (!document.contains(svg) || !same) return stop(play);
      begun = begun || now;
      var t = now ? (1 - Math.cos((now - begun) / ROUND * 2 * Math.PI)) / 2 : 0;
      play.parts.forEach(function (part) { draw(part, t); });
      play.frame = requestAnimationFrame(next);
    })();
  }

  document.documentElement.classList.add("rb-can-play");
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest(".rb-play");
    if (!button || less.matches) return;
    var play = running.filter(function (play) { return play.button === button; })[0];
    if (play) stop(play); else start(button);
  });
  if (less.addEventListener) less.addEventListener("change", function () { running.slice().forEach(stop); });
})();
