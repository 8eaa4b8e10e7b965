package dk.milepael.rules;

import dk.milepael.plan.Light;
import dk.milepael.plan.Message;

/** A light and why. */
record Ruling(Light light, Message reason) {}
