package rashomon.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * What one lambda or method reference does, and what it captures.
 *
 * @param factory takes what is captured and returns the role that it plays
 * @param body the method that does it
 * @param exact what its role takes and returns where it stands
 */
record Lambda(Type factory, Handle body, Type exact) {

  Type[] held() {
    return factory.getArgumentTypes();
  }

  /** Takes what is captured, and the number where there are several. */
  String constructor(boolean numbered) {
    List<Type> all = new ArrayList<>(Arrays.asList(held()));
    if (numbered) {
      all.add(0, Type.INT_TYPE);
    }
    return Type.getMethodDescriptor(Type.VOID_TYPE, all.toArray(Type[]::new));
  }

  /** Does it, in a method of the object that holds what is captured. */
  void act(MethodVisitor code, Type erased, Slots slots) {
    boolean makes = body.getTag() == H_NEWINVOKESPECIAL;
    Type owner = Type.getObjectType(body.getOwner());
    if (makes) {
      code.visitTypeInsn(NEW, body.getOwner());
      code.visitInsn(DUP);
    }
    List<Type> wanted = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
    if (!makes && body.getTag() != H_INVOKESTATIC) {
      wanted.add(0, owner);
    }
    Type[] held = held();
    for (int i = 0; i < held.length; i++) {
      slots.get(code, i, held[i]);
      Conversion.of(code, held[i], wanted.get(i));
    }
    give(code, erased.getArgumentTypes(), wanted.subList(held.length, wanted.size()));
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type answer = makes ? owner : Type.getReturnType(body.getDesc());
    Conversion.of(code, answer, exact.getReturnType());
    Conversion.of(code, exact.getReturnType(), erased.getReturnType());
    code.visitInsn(erased.getReturnType().getOpcode(IRETURN));
  }

  private void give(MethodVisitor code, Type[] given, List<Type> wanted) {
    int at = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(ILOAD), at);
      at += given[i].getSize();
      Type known = exact.getArgumentTypes()[i];
      Conversion.of(code, given[i], known);
      Conversion.of(code, known, wanted.get(i));
    }
  }

  private int opcode() {
    return switch (body.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      case H_INVOKEINTERFACE -> INVOKEINTERFACE;
      default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    };
  }
}
