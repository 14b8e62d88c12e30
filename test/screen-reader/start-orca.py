"""Orca with voices that are told the language of their words. Argument: a folder for its settings.

Orca's own program first ends any other Orca of the same user; this one leaves it alone. Two things differ from it:

- Orca 48 reads the language of a text, but does not switch voices yet. Here a voice gets the language that the browser
  states for the words.
- Orca sorts what happens in the browser by importance, but takes the first at once: if a part with the focus is replaced, the
  load of the machine decides whether the new focus is said. Here it waits until all that belongs together has arrived.
"""

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

# In the order of Orca's own program: its modules import one another.
from orca import debugging_tools_manager, event_manager, settings_manager, speech_generator, speechdispatcherfactory

gathering_ms = 50
own_words = ("system", "state", "value")
voice_of = speech_generator.SpeechGenerator.voice


def voice_in_language(self, key=None, **args):
    [voice] = voice_of(self, key, **args)
    obj = args.get("obj")
    language = key not in own_words and (args.get("language") or (obj and Atspi.Accessible.get_object_locale(obj)))
    # Orca forgets a voice that has no name.
    voice["family"] = {"name": "silent", "lang": language or "orca"}
    return [voice]


def set_language(self, family):
    self._send_command(self._client.set_language, family.get("lang") or "orca")


class GatheringGLib:
    def __getattr__(self, name):
        return getattr(GLib, name)

    def idle_add(self, work):
        return GLib.timeout_add(gathering_ms, lambda: GLib.idle_add(work) and False)


event_manager.GLib = GatheringGLib()
speech_generator.SpeechGenerator.voice = voice_in_language
speechdispatcherfactory.SpeechServer._set_family = set_language

settings_manager.get_manager().activate(
    sys.argv[1],
    {
        "enableBraille": False,
        "enableEchoByCharacter": False,
        "enableKeyEcho": False,
        "enableSound": False,
        "enableTutorialMessages": False,
        "pageSummaryOnLoad": False,
        "sayAllOnLoad": False,
    },
)

from orca import orca  # reads the settings

sys.exit(orca.main())
