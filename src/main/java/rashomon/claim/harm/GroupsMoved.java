package rashomon.claim.harm;

import org.jspecify.annotations.Nullable;
import rashomon.claim.Action;
import rashomon.claim.Kind;
import rashomon.mention.GroupWords;
import rashomon.mention.Line;
import rashomon.mention.Mention;
import rashomon.mention.People;
import rashomon.mention.WordClass;
import rashomon.text.OneOf;

/**
 * Who people are where it is told that they were taken or went from a place: "from X" is the place
 * then, and "evacuees" no more than the evacuation itself.
 */
final class GroupsMoved {

  private GroupsMoved() {}

  static People of(Line line, Mention<People> people, People told, Action action) {
    String group = told.group();
    boolean moves = action.kind() == Kind.DISPLACEMENT || action.kind() == Kind.DETENTION;
    return group == null || !moves ? told : told.in(own(line, people, group, action));
  }

  private static @Nullable String own(
      Line line, Mention<People> people, String group, Action action) {
    int from = group.indexOf(" from ");
    boolean born = OneOf.of(GroupWords.COMMUNITY).has(group.substring(group.lastIndexOf(' ') + 1));
    String own = from < 0 || born ? group : group.substring(0, from);
    boolean lot = line.is(people.to() - 1, WordClass.MOVED) && own.indexOf(' ') < 0;
    boolean deed = OneOf.of(GroupWords.MOVED).has(own.substring(own.lastIndexOf(' ') + 1));
    return (lot || deed) && action.kind() == Kind.DISPLACEMENT ? null : own;
  }
}
