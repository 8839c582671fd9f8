// Plain ES5, unbundled: it must run in whatever engine an old Excel brings, to say there why the pane does not start.
(function () {
  "use strict";
  var script = document.currentScript;
  var place = document.getElementById("root");

  function say(title, lines) {
    var html = "<h1>" + title + "</h1>";
    for (var index = 0; index < lines.length; index++) html += "<p>" + lines[index] + "</p>";
    place.innerHTML = html;
    place.className = "said";
    place.setAttribute("role", "alert");
  }

  function tooOld() {
    say("此版本的 Excel 不能运行绩核", [
      "绩核需要 Excel LTSC 2021 或 Microsoft 365（ExcelApi 1.9 以上）及 WebView2 运行时。当前工作簿没有被改动。",
      "请联系信息技术人员更新 Excel 或安装 WebView2 运行时。",
      "也可改用浏览器工作台：双击打开，无需安装，结果相同。",
    ]);
  }

  // What the pane's own code is written in (ES2022).
  var isModern =
    typeof Promise === "function" &&
    "at" in Array.prototype &&
    "hasOwn" in Object &&
    "noModule" in HTMLScriptElement.prototype;
  if (!isModern || !script) {
    tooOld();
    return;
  }
  if (typeof Office === "undefined") {
    say("没有找到 Office.js", ["请信息技术人员确认网站上 office 文件夹完整，然后重新打开窗格。"]);
    return;
  }

  // Excel sends a command of the ribbon as soon as it can, which may be before the pane is loaded: until then it waits here.
  var queue = (window.jiheCommands = { waiting: [], take: undefined });
  var names = ["score", "check", "clear"];
  for (var number = 0; number < names.length; number++) associate(names[number]);

  function associate(name) {
    Office.actions.associate(name, function (event) {
      if (queue.take) queue.take(name, event);
      else queue.waiting.push([name, event]);
    });
  }

  // Where the pane does not start, a command shows the page that says why.
  function showOnly() {
    queue.take = function (name, event) {
      Office.addin.showAsTaskpane();
      event.completed();
    };
    for (var index = 0; index < queue.waiting.length; index++) queue.take.apply(null, queue.waiting[index]);
  }

  Office.onReady(function (info) {
    if (info.host !== "Excel") {
      showOnly();
      say("请在 Excel 中打开绩核", ["这一页是 Excel 加载项的任务窗格，单独打开时没有工作簿可读。"]);
    } else if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
      showOnly();
      tooOld();
    } else {
      var sources = script.getAttribute("data-scripts").split(" ");
      for (var index = 0; index < sources.length; index++) {
        var next = document.createElement("script");
        next.src = sources[index];
        next.async = false;
        document.body.appendChild(next);
      }
    }
  });
})();
