package rashomon.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class for all lambdas of a class that play one role, say that of a Predicate, by number. */
final class Role {

  private static final String NUMBER = "number";

  private final String name;
  private final Type type;
  private final String method;
  private final Type erased;
  private final List<Lambda> lambdas = new ArrayList<>();
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final Slots slots;

  Role(String name, Type type, String method, Type erased) {
    this.name = name;
    this.type = type;
    this.method = method;
    this.erased = erased;
    slots = new Slots(name);
  }

  String name() {
    return name;
  }

  /** Takes one more, and has it made where it stands. */
  void add(Lambda lambda, MethodVisitor where) {
    String factory = "of" + lambdas.size();
    lambdas.add(lambda);
    slots.add(lambda.held());
    if (lambda.held().length == 0) {
      where.visitFieldInsn(GETSTATIC, name, factory, type.getDescriptor());
    } else {
      where.visitMethodInsn(INVOKESTATIC, name, factory, lambda.factory().getDescriptor(), false);
    }
  }

  byte[] bytes(String nest) {
    int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    String[] roles = {type.getInternalName()};
    writer.visit(V17, access, name, null, "java/lang/Object", roles);
    writer.visitNestHost(nest);
    if (isNumbered()) {
      writer.visitField(ACC_PRIVATE | ACC_FINAL, NUMBER, "I", null, null);
    }
    slots.declare(writer);
    constructors();
    if (lambdas.stream().anyMatch(lambda -> lambda.held().length == 0)) {
      alone();
    }
    for (int i = 0; i < lambdas.size(); i++) {
      if (lambdas.get(i).held().length > 0) {
        MethodVisitor code = method(ACC_STATIC, "of" + i, lambdas.get(i).factory().getDescriptor());
        fresh(code, i);
        end(code, ARETURN);
      }
    }
    act();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private boolean isNumbered() {
    return lambdas.size() > 1;
  }

  private MethodVisitor method(int access, String method, String descriptor) {
    MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code, int with) {
    code.visitInsn(with);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void constructors() {
    Set<String> made = new TreeSet<>();
    for (Lambda lambda : lambdas) {
      if (made.add(lambda.constructor(isNumbered()))) {
        MethodVisitor code = method(ACC_PRIVATE, "<init>", lambda.constructor(isNumbered()));
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        if (isNumbered()) {
          code.visitVarInsn(ALOAD, 0);
          code.visitVarInsn(ILOAD, 1);
          code.visitFieldInsn(PUTFIELD, name, NUMBER, "I");
        }
        slots.put(code, lambda.held(), isNumbered() ? 2 : 1);
        end(code, RETURN);
      }
    }
  }

  /** One object for all where nothing is captured, as the JVM has it. */
  private void alone() {
    MethodVisitor code = method(ACC_STATIC, "<clinit>", "()V");
    for (int i = 0; i < lambdas.size(); i++) {
      if (lambdas.get(i).held().length == 0) {
        int access = ACC_STATIC | ACC_FINAL;
        writer.visitField(access, "of" + i, type.getDescriptor(), null, null).visitEnd();
        fresh(code, i);
        code.visitFieldInsn(PUTSTATIC, name, "of" + i, type.getDescriptor());
      }
    }
    end(code, RETURN);
  }

  private void fresh(MethodVisitor code, int number) {
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    if (isNumbered()) {
      code.visitIntInsn(SIPUSH, number);
    }
    int at = 0;
    for (Type each : lambdas.get(number).held()) {
      code.visitVarInsn(each.getOpcode(ILOAD), at);
      at += each.getSize();
    }
    String constructor = lambdas.get(number).constructor(isNumbered());
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor, false);
  }

  /** What each does, behind a switch where there are several. */
  private void act() {
    MethodVisitor code = method(ACC_PUBLIC | ACC_FINAL, method, erased.getDescriptor());
    Label[] cases = new Label[lambdas.size()];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = new Label();
    }
    if (isNumbered()) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, NUMBER, "I");
      code.visitTableSwitchInsn(0, cases.length - 1, cases[0], cases);
    }
    for (int i = 0; i < cases.length; i++) {
      if (isNumbered()) {
        code.visitLabel(cases[i]);
        code.visitFrame(F_SAME, 0, null, 0, null);
      }
      lambdas.get(i).act(code, erased, slots);
    }
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
