#!/usr/bin/python3
"""The smallest browser around WebKitGTK that WebKitWebDriver can drive.

Unlike the one that WebKitGTK brings, its page is as narrow as asked for, it speaks a language, and a script can run in
every page before anything of it. WKSHELL holds the setting as JSON, see Driver.ts.
"""
import json
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

setting = json.loads(os.environ["WKSHELL"])
context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.set_preferred_languages([setting["language"]])


def create_view(related=None):
    content = WebKit2.UserContentManager()
    if setting["initScript"]:
        content.add_script(
            WebKit2.UserScript.new(
                setting["initScript"],
                WebKit2.UserContentInjectedFrames.ALL_FRAMES,
                WebKit2.UserScriptInjectionTime.START,
                None,
                None,
            )
        )
    settings = WebKit2.Settings()
    settings.set_enable_webgl(False)
    settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    kind = {"related_view": related} if related else {"web_context": context, "is_controlled_by_automation": True}
    view = WebKit2.WebView(user_content_manager=content, settings=settings, **kind)
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(*setting["viewport"])
    window.add(view)
    window.show_all()
    view.connect("close", lambda *_: window.destroy())
    view.connect("create", lambda opener, _: create_view(opener))
    return view


def start(_, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("wkshell")
    info.set_version(1, 0, 0)
    session.set_application_info(info)
    session.connect("create-web-view", lambda _: create_view())


context.connect("automation-started", start)
Gtk.main()
